ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth2

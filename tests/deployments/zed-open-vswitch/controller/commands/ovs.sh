ovs-vsctl --may-exist add-br br-provider -- set bridge br-provider datapath_type=system
ovs-vsctl --may-exist add-port br-provider enp2s0

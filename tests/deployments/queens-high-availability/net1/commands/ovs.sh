ovs-vsctl --may-exist add-br br-provider
ovs-vsctl --may-exist add-port br-provider bond0.30

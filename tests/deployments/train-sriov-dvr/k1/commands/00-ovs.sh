set -e
BR=br-ex
ovs-vsctl --may-exist add-br "$BR"
ovs-vsctl --may-exist add-port "$BR" ens5

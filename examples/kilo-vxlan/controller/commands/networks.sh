neutron net-create ext-net --router:external --provider:physical_network external --provider:network_type flat
neutron subnet-create ext-net 203.0.113.0/24 --name ext-subnet --allocation-pool start=203.0.113.101,end=203.0.113.200 \
    --disable-dhcp --gateway 203.0.113.1
neutron net-create demo-net
neutron subnet-create demo-net 192.168.1.0/24 --name demo-subnet --gateway 192.168.1.1

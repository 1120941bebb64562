apt-get install -y nova-compute sysfsutils neutron-plugin-ml2 neutron-plugin-openvswitch-agent ntp

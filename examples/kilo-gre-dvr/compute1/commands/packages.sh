apt-get install -y nova-compute sysfsutils neutron-plugin-ml2 neutron-plugin-openvswitch-agent \
    neutron-l3-agent neutron-metadata-agent ntp

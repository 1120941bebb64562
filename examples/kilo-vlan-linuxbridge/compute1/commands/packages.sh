apt-get install -y nova-compute sysfsutils neutron-plugin-ml2 neutron-plugin-linuxbridge-agent ntp

apt-get install -y mysql-server rabbitmq-server keystone nova-api nova-conductor nova-scheduler nova-novncproxy \
    neutron-server neutron-plugin-ml2 neutron-plugin-linuxbridge-agent neutron-l3-agent neutron-dhcp-agent \
    neutron-metadata-agent ntp

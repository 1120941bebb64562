apt-get install -y mysql-server rabbitmq-server keystone nova-api nova-conductor nova-scheduler nova-novncproxy \
    neutron-server neutron-plugin-ml2 ntp

. /root/openrc
rabbitmqctl add_user openstack qRab99xx
rabbitmqctl set_permissions openstack ".*" ".*" ".*"
openstack endpoint create --region RegionOne network public https://cloud.example.com:9696
openstack endpoint create --region RegionOne network internal http://172.29.0.10:9696
openstack endpoint create --region RegionOne compute internal http://172.29.0.10:8774/v2.1
openstack network create --external --provider-network-type vlan --provider-physical-network physnet1 --provider-segment 350 public
openstack subnet create --network public --subnet-range 198.51.100.0/24 --gateway 198.51.100.1 --allocation-pool start=198.51.100.10,end=198.51.100.250 --no-dhcp public-v4

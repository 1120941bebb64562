rabbitmqctl add_user openstack vR7kq2mXc9
rabbitmqctl set_permissions openstack ".*" ".*" ".*"

openstack project create --description "Service Project" service
openstack user create --password mG2xR9cJf7 nova
openstack role add --project service --user nova admin
openstack service create --name nova --description "OpenStack Compute" compute
openstack endpoint create --publicurl "http://controller:8774/v2/%(tenant_id)s" \
    --internalurl "http://controller:8774/v2/%(tenant_id)s" --adminurl "http://controller:8774/v2/%(tenant_id)s" \
    --region RegionOne compute
openstack user create --password pB5tW1zQk8 neutron
openstack role add --project service --user neutron admin
openstack service create --name neutron --description "OpenStack Networking" network
openstack endpoint create --publicurl http://controller:9696 --internalurl http://controller:9696 \
    --adminurl http://controller:9696 --region RegionOne network

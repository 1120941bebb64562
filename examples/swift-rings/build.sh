#!/bin/sh
# Builds the three rings of a cluster with three account and container servers and nine object servers, takes a disk
# that failed out of the object ring, and lets the devices of its zone hold more so that all replicas are in zones of
# their own again. Needs swift-ring-builder in the PATH: stackring by that name, or Swift's.
set -eu

for ring in account:6002 container:6001; do
    name=${ring%:*} port=${ring#*:}
    swift-ring-builder "$name.builder" create 10 3 1
    for zone in 1 2 3; do
        swift-ring-builder "$name.builder" add "z$zone-11.11.104.6$zone:$port/sdb" 100
    done
    swift-ring-builder "$name.builder" rebalance --seed reference
done

swift-ring-builder object.builder create 10 3 1
for zone in 1 2 3; do
    for node in 1 2 3; do
        swift-ring-builder object.builder add "r1z$zone-11.11.104.$zone$node:6000/sdb" 100
    done
done
swift-ring-builder object.builder rebalance --seed reference
swift-ring-builder object.builder

# a disk fails: its partitions move at once, whatever min_part_hours says
swift-ring-builder object.builder remove r1z1-11.11.104.12:6000
swift-ring-builder object.builder
swift-ring-builder object.builder rebalance --seed reference || [ $? -eq 1 ]
swift-ring-builder object.builder dispersion --verbose || [ $? -eq 1 ]

# zone 1 has two disks for what three had: they have to hold a third more
swift-ring-builder object.builder set_overload 0.34
swift-ring-builder object.builder pretend_min_part_hours_passed
swift-ring-builder object.builder rebalance --seed reference
swift-ring-builder object.builder

from .._runtime import Model
from .resources_by_service_response_data_item_instance_mountpoint_disk_limit import (
    ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit,
)
from .resources_by_service_response_data_item_instance_mountpoint_disk_used import (
    ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed,
)
from .resources_by_service_response_data_item_instance_mountpoint_inodes_limit import (
    ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit,
)
from .resources_by_service_response_data_item_instance_mountpoint_inodes_used import (
    ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed,
)


class ResourcesByServiceResponseDataItemInstanceMountpoint(Model):
    disk_limit: ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit | None = None
    disk_used: ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed | None = None
    inodes_limit: ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit | None = None
    inodes_used: ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed | None = None

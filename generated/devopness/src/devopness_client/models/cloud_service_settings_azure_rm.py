from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .cloud_resource_instance_spec import CloudResourceInstanceSpec


class CloudServiceSettingsAzureRm(Model):
    instance_type: str
    region: str
    region_human_readable: str | None = None
    instance_spec: CloudResourceInstanceSpec | None = None
    storage_size: int
    os_version_code: CloudOsVersionCode | None

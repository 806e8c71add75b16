from typing import TypeAlias

from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .server_cloud_service_code import ServerCloudServiceCode


class CloudResourceInstanceSpec(Model):
    memory: int
    vcpus: int


class CloudServiceSettingsAwsEc2(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    instance_type: str
    os_version_code: CloudOsVersionCode | None
    region: str
    region_human_readable: str | None = None
    storage_size: int


class CloudServiceSettingsAzureRm(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    instance_type: str
    os_version_code: CloudOsVersionCode | None
    region: str
    region_human_readable: str | None = None
    storage_size: int


class CloudServiceSettingsDigitalOceanDroplet(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    instance_type: str
    os_version_code: CloudOsVersionCode | None
    region: str
    region_human_readable: str | None = None


class CloudServiceSettingsGcpGce(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    instance_type: str
    os_version_code: CloudOsVersionCode | None
    region: str
    region_human_readable: str | None = None


class CloudServiceSettingsHetznerHcloud(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    instance_type: str
    os_version_code: CloudOsVersionCode | None
    region: str
    region_human_readable: str | None = None
    storage_size: int


class CloudServiceSettingsSelfHostedCustom(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    os_version_code: CloudOsVersionCode | None


ServerProvisionInputSettings: TypeAlias = (
    CloudServiceSettingsAwsEc2
    | CloudServiceSettingsAzureRm
    | CloudServiceSettingsDigitalOceanDroplet
    | CloudServiceSettingsGcpGce
    | CloudServiceSettingsHetznerHcloud
    | CloudServiceSettingsSelfHostedCustom
)


class ServerProvisionInput(Model):
    cloud_service_code: ServerCloudServiceCode
    settings: ServerProvisionInputSettings | None = None
    subnet_id: int | None = None

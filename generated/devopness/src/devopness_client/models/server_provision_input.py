from typing import TypeAlias

from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .server_cloud_service_code import ServerCloudServiceCode


class CloudResourceInstanceSpec(Model):
    """Hardware of the chosen instance type."""

    memory: int
    """Memory in MB."""

    vcpus: int
    """Number of virtual CPUs."""


class CloudServiceSettingsAwsEc2(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: CloudOsVersionCode | None
    region: str
    """Region in which the instance starts."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""

    storage_size: int
    """Size of the instance's storage."""


class CloudServiceSettingsAzureRm(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: CloudOsVersionCode | None
    region: str
    """Region in which the instance starts."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""

    storage_size: int
    """Size of the instance's storage."""


class CloudServiceSettingsDigitalOceanDroplet(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: CloudOsVersionCode | None
    region: str
    """Region in which the instance starts."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class CloudServiceSettingsGcpGce(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: CloudOsVersionCode | None
    region: str
    """Region in which the instance starts."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class CloudServiceSettingsHetznerHcloud(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: CloudOsVersionCode | None
    region: str
    """Region in which the instance starts."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""

    storage_size: int
    """Size of the instance's storage."""


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
    """How an instance is started at the cloud provider."""

    cloud_service_code: ServerCloudServiceCode
    settings: ServerProvisionInputSettings | None = None
    """Settings of the cloud service."""

    subnet_id: int | None = None
    """Id of the subnet for the server. Without it, the provider's default subnet is used."""

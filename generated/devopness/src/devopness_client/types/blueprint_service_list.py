"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class BlueprintServiceDict(TypedDict):
    """`BlueprintService` with the property names used in JSON."""

    auto_start: NotRequired[bool]
    """Whether it starts when the operating system boots."""

    initial_state: NotRequired[types.ServiceInitialState]
    """State it should have right after it was installed."""

    type: types.ServiceType

    version: str
    """Version of the service."""


BlueprintService: TypeAlias = models.BlueprintService | BlueprintServiceDict


BlueprintServiceList: TypeAlias = Sequence[types.BlueprintService]


CloudOsVersionCode: TypeAlias = (
    models.CloudOsVersionCode
    | Literal[
        "centos_7", "ubuntu_18_04", "ubuntu_20_04", "ubuntu_22_04", "ubuntu_24_04", "ubuntu_26_04"
    ]
)


class CloudResourceInstanceSpecDict(TypedDict):
    """Hardware of the chosen instance type."""

    memory: int
    """Memory in MB."""

    vcpus: int
    """Number of virtual CPUs."""


CloudResourceInstanceSpec: TypeAlias = (
    models.CloudResourceInstanceSpec | CloudResourceInstanceSpecDict
)


class CloudServiceSettingsAwsEc2Dict(TypedDict):
    """`CloudServiceSettingsAwsEc2` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: types.CloudOsVersionCode | None

    region: str
    """Region in which the instance starts."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""

    storage_size: int
    """Size of the instance's storage."""


CloudServiceSettingsAwsEc2: TypeAlias = (
    models.CloudServiceSettingsAwsEc2 | CloudServiceSettingsAwsEc2Dict
)


class CloudServiceSettingsAzureRmDict(TypedDict):
    """`CloudServiceSettingsAzureRm` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: types.CloudOsVersionCode | None

    region: str
    """Region in which the instance starts."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""

    storage_size: int
    """Size of the instance's storage."""


CloudServiceSettingsAzureRm: TypeAlias = (
    models.CloudServiceSettingsAzureRm | CloudServiceSettingsAzureRmDict
)


class CloudServiceSettingsDigitalOceanDropletDict(TypedDict):
    """`CloudServiceSettingsDigitalOceanDroplet` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: types.CloudOsVersionCode | None

    region: str
    """Region in which the instance starts."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


CloudServiceSettingsDigitalOceanDroplet: TypeAlias = (
    models.CloudServiceSettingsDigitalOceanDroplet | CloudServiceSettingsDigitalOceanDropletDict
)


class CloudServiceSettingsGcpGceDict(TypedDict):
    """`CloudServiceSettingsGcpGce` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: types.CloudOsVersionCode | None

    region: str
    """Region in which the instance starts."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


CloudServiceSettingsGcpGce: TypeAlias = (
    models.CloudServiceSettingsGcpGce | CloudServiceSettingsGcpGceDict
)


class CloudServiceSettingsHetznerHcloudDict(TypedDict):
    """`CloudServiceSettingsHetznerHcloud` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]
    """Hardware of the instance type."""

    instance_type: str
    """Instance type to start at the cloud provider."""

    os_version_code: types.CloudOsVersionCode | None

    region: str
    """Region in which the instance starts."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""

    storage_size: int
    """Size of the instance's storage."""


CloudServiceSettingsHetznerHcloud: TypeAlias = (
    models.CloudServiceSettingsHetznerHcloud | CloudServiceSettingsHetznerHcloudDict
)


class CloudServiceSettingsSelfHostedCustomDict(TypedDict):
    """`CloudServiceSettingsSelfHostedCustom` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    os_version_code: types.CloudOsVersionCode | None


CloudServiceSettingsSelfHostedCustom: TypeAlias = (
    models.CloudServiceSettingsSelfHostedCustom | CloudServiceSettingsSelfHostedCustomDict
)


ServerProvisionInputSettings: TypeAlias = (
    types.CloudServiceSettingsAwsEc2
    | types.CloudServiceSettingsAzureRm
    | types.CloudServiceSettingsDigitalOceanDroplet
    | types.CloudServiceSettingsGcpGce
    | types.CloudServiceSettingsHetznerHcloud
    | types.CloudServiceSettingsSelfHostedCustom
)


class ServerProvisionInputDict(TypedDict):
    """How an instance is started at the cloud provider."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: NotRequired[types.ServerProvisionInputSettings]
    """Settings of the cloud service."""

    subnet_id: NotRequired[int]
    """Id of the subnet for the server. Without it, the provider's default subnet is used."""


ServerProvisionInput: TypeAlias = models.ServerProvisionInput | ServerProvisionInputDict

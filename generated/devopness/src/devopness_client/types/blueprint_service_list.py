"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class BlueprintServiceDict(TypedDict):
    """`BlueprintService` with the property names used in JSON."""

    auto_start: NotRequired[bool]

    initial_state: NotRequired[types.ServiceInitialState]

    type: types.ServiceType

    version: str


BlueprintService: TypeAlias = models.BlueprintService | BlueprintServiceDict


BlueprintServiceList: TypeAlias = Sequence[types.BlueprintService]


CloudOsVersionCode: TypeAlias = (
    models.CloudOsVersionCode
    | Literal[
        "centos_7", "ubuntu_18_04", "ubuntu_20_04", "ubuntu_22_04", "ubuntu_24_04", "ubuntu_26_04"
    ]
)


class CloudResourceInstanceSpecDict(TypedDict):
    """`CloudResourceInstanceSpec` with the property names used in JSON."""

    memory: int

    vcpus: int


CloudResourceInstanceSpec: TypeAlias = (
    models.CloudResourceInstanceSpec | CloudResourceInstanceSpecDict
)


class CloudServiceSettingsAwsEc2Dict(TypedDict):
    """`CloudServiceSettingsAwsEc2` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]

    storage_size: int


CloudServiceSettingsAwsEc2: TypeAlias = (
    models.CloudServiceSettingsAwsEc2 | CloudServiceSettingsAwsEc2Dict
)


class CloudServiceSettingsAzureRmDict(TypedDict):
    """`CloudServiceSettingsAzureRm` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]

    storage_size: int


CloudServiceSettingsAzureRm: TypeAlias = (
    models.CloudServiceSettingsAzureRm | CloudServiceSettingsAzureRmDict
)


class CloudServiceSettingsDigitalOceanDropletDict(TypedDict):
    """`CloudServiceSettingsDigitalOceanDroplet` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]


CloudServiceSettingsDigitalOceanDroplet: TypeAlias = (
    models.CloudServiceSettingsDigitalOceanDroplet | CloudServiceSettingsDigitalOceanDropletDict
)


class CloudServiceSettingsGcpGceDict(TypedDict):
    """`CloudServiceSettingsGcpGce` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]


CloudServiceSettingsGcpGce: TypeAlias = (
    models.CloudServiceSettingsGcpGce | CloudServiceSettingsGcpGceDict
)


class CloudServiceSettingsHetznerHcloudDict(TypedDict):
    """`CloudServiceSettingsHetznerHcloud` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]

    storage_size: int


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
    """`ServerProvisionInput` with the property names used in JSON."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: NotRequired[types.ServerProvisionInputSettings]

    subnet_id: NotRequired[int]


ServerProvisionInput: TypeAlias = models.ServerProvisionInput | ServerProvisionInputDict

from typing import TypeAlias

from .._runtime import Model, OpenStrEnum
from .field_hint import FieldHint
from .operating_system_version import OperatingSystemVersion
from .operation_custom_settings import OperationCustomSettings
from .provider_relation import ProviderRelation


class CloudProviderServiceCode(OpenStrEnum):
    AWS_EC2 = "aws-ec2"
    AZURE_RM = "azure-rm"
    DIGITALOCEAN_DROPLET = "digitalocean-droplet"
    GCP_GCE = "gcp-gce"
    HETZNER_HCLOUD = "hetzner-hcloud"
    SELF_HOSTED_CUSTOM = "self-hosted-custom"


CloudProviderServiceRegionZones: TypeAlias = list[str]


class CloudProviderServiceRegion(Model):
    code: str
    hint: FieldHint
    name: str
    zones: CloudProviderServiceRegionZones


CloudProviderServiceRegionList: TypeAlias = list[CloudProviderServiceRegion]


CloudProviderInputSettingsDefaultValue: TypeAlias = str | int | bool


class CloudProviderPropertyType(OpenStrEnum):
    STRING = "string"
    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"


class CloudProviderPropertyValidation(Model):
    allowed_values: list[str]
    max: int
    min: int
    required: bool
    type: CloudProviderPropertyType


class CloudProviderInputSettings(Model):
    default_value: CloudProviderInputSettingsDefaultValue | None
    name: str
    name_human_readable: str
    sensitive: bool
    validation: CloudProviderPropertyValidation


CloudProviderInputSettingsList: TypeAlias = list[CloudProviderInputSettings]


class CloudProviderServiceResourceTypeScope(OpenStrEnum):
    GLOBAL = "global"
    REGION = "region"
    ZONE = "zone"


OperatingSystemVersions: TypeAlias = list[OperatingSystemVersion]


class OperatingSystem(Model):
    code: str
    hint: FieldHint
    name: str
    supported_versions: OperatingSystemVersions


OperatingSystems: TypeAlias = list[OperatingSystem]


class CloudProviderServiceResourceType(Model):
    can_keep_disk_after_delete_server: bool | None = None
    devopness_resource_type: str
    input_settings: CloudProviderInputSettingsList
    operation_custom_settings: OperationCustomSettings | None = None
    os: OperatingSystems | None = None
    provider_resource_type: str
    scope: CloudProviderServiceResourceTypeScope


CloudProviderServiceResourceTypeList: TypeAlias = list[CloudProviderServiceResourceType]


class CloudProviderService(Model):
    code: CloudProviderServiceCode
    name: str
    provider: ProviderRelation | None = None
    regions: CloudProviderServiceRegionList | None = None
    resource_types: CloudProviderServiceResourceTypeList | None = None

from typing import TypeAlias

from .._runtime import Model, OpenStrEnum
from .field_hint import FieldHint
from .operating_system_version import OperatingSystemVersion
from .operation_custom_settings import OperationCustomSettings
from .provider_relation import ProviderRelation


class CloudProviderServiceCode(OpenStrEnum):
    """Code of a cloud service. `self-hosted-custom` is for servers you run yourself."""

    AWS_EC2 = "aws-ec2"
    AZURE_RM = "azure-rm"
    DIGITALOCEAN_DROPLET = "digitalocean-droplet"
    GCP_GCE = "gcp-gce"
    HETZNER_HCLOUD = "hetzner-hcloud"
    SELF_HOSTED_CUSTOM = "self-hosted-custom"


CloudProviderServiceRegionZones: TypeAlias = list[str]


class CloudProviderServiceRegion(Model):
    code: str
    """Code of the region."""

    hint: FieldHint
    """Help text for people."""

    name: str
    """Name of the region, as text for a user interface."""

    zones: CloudProviderServiceRegionZones
    """Availability zones of the region."""


CloudProviderServiceRegionList: TypeAlias = list[CloudProviderServiceRegion]


CloudProviderInputSettingsDefaultValue: TypeAlias = str | int | bool


class CloudProviderPropertyType(OpenStrEnum):
    STRING = "string"
    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"


class CloudProviderPropertyValidation(Model):
    allowed_values: list[str]
    """Values the field can have. If the list is empty, all are allowed."""

    max: int
    """Largest value. For a string, its length."""

    min: int
    """Smallest value. For a string, its length."""

    required: bool
    """Whether the field must be filled in."""

    type: CloudProviderPropertyType


class CloudProviderInputSettings(Model):
    """One field to fill in for a cloud provider."""

    default_value: CloudProviderInputSettingsDefaultValue | None
    """Value if you give none."""

    name: str
    """Name of the field."""

    name_human_readable: str
    """`name` as text for a user interface."""

    sensitive: bool
    """Whether the value is a secret."""

    validation: CloudProviderPropertyValidation
    """Rules the value must keep."""


CloudProviderInputSettingsList: TypeAlias = list[CloudProviderInputSettings]


class CloudProviderServiceResourceTypeScope(OpenStrEnum):
    GLOBAL = "global"
    REGION = "region"
    ZONE = "zone"


OperatingSystemVersions: TypeAlias = list[OperatingSystemVersion]


class OperatingSystem(Model):
    code: str
    """Code of the operating system."""

    hint: FieldHint
    """Help text for people."""

    name: str
    """Name of the operating system, as text for a user interface."""

    supported_versions: OperatingSystemVersions
    """Versions that Devopness supports."""


OperatingSystems: TypeAlias = list[OperatingSystem]


class CloudProviderServiceResourceType(Model):
    """A type of resource that a cloud service offers."""

    can_keep_disk_after_delete_server: bool | None = None
    """Whether a server's disks can be kept when the server is deleted (they may go on costing
    money). If false, deleting a server always deletes its disks."""

    devopness_resource_type: str
    """Name of the resource type at Devopness."""

    input_settings: CloudProviderInputSettingsList
    """The fields to fill in."""

    operation_custom_settings: OperationCustomSettings | None = None
    os: OperatingSystems | None = None
    provider_resource_type: str
    """Name of the resource type at the cloud provider."""

    scope: CloudProviderServiceResourceTypeScope
    """What a resource of this type belongs to: the whole provider, a region or a zone."""


CloudProviderServiceResourceTypeList: TypeAlias = list[CloudProviderServiceResourceType]


class CloudProviderService(Model):
    code: CloudProviderServiceCode
    name: str
    """Name of the cloud service in full."""

    provider: ProviderRelation | None = None
    regions: CloudProviderServiceRegionList | None = None
    resource_types: CloudProviderServiceResourceTypeList | None = None

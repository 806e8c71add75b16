from .._runtime import OpenStrEnum


class ClusterAdvancedSettingsAwsEksEc2MetadataImds(OpenStrEnum):
    OPTIONAL = "optional"
    REQUIRED = "required"

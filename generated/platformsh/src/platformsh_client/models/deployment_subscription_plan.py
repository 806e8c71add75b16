from .._runtime import OpenStrEnum


class DeploymentSubscriptionPlan(OpenStrEnum):
    VALUE_2XLARGE = "2xlarge"
    VALUE_2XLARGE_HIGH_MEMORY = "2xlarge-high-memory"
    VALUE_4XLARGE = "4xlarge"
    VALUE_8XLARGE = "8xlarge"
    DEVELOPMENT = "development"
    LARGE = "large"
    LARGE_HIGH_MEMORY = "large-high-memory"
    MEDIUM = "medium"
    MEDIUM_HIGH_MEMORY = "medium-high-memory"
    STANDARD = "standard"
    STANDARD_HIGH_MEMORY = "standard-high-memory"
    XLARGE = "xlarge"
    XLARGE_HIGH_MEMORY = "xlarge-high-memory"

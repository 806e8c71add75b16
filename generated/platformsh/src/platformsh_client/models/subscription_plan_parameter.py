from .._runtime import OpenStrEnum


class SubscriptionPlanParameter(OpenStrEnum):
    DEVELOPMENT = "development"
    STANDARD = "standard"
    MEDIUM = "medium"
    LARGE = "large"
    XLARGE = "xlarge"
    VALUE_2XLARGE = "2xlarge"

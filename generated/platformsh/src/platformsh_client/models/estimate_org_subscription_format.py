from .._runtime import OpenStrEnum


class EstimateOrgSubscriptionFormat(OpenStrEnum):
    FORMATTED = "formatted"
    COMPLEX = "complex"

from .._runtime import OpenStrEnum


class EstimateNewOrgSubscriptionFormat(OpenStrEnum):
    FORMATTED = "formatted"
    COMPLEX = "complex"

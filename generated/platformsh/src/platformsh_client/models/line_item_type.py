from .._runtime import OpenStrEnum


class LineItemType(OpenStrEnum):
    PROJECT_PLAN = "project_plan"
    PROJECT_FEATURE = "project_feature"
    PROJECT_SUBTOTAL = "project_subtotal"
    ORGANIZATION_PLAN = "organization_plan"
    ORGANIZATION_FEATURE = "organization_feature"
    ORGANIZATION_SUBTOTAL = "organization_subtotal"

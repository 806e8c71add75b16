from .._runtime import Model
from .plan_enum import PlanEnum


class OrganizationOrganizationPlan(Model):
    audit_logs_retention_in_days: float | int | None = None
    plan: PlanEnum | None = None

from .._runtime import Model
from .plan_enum import PlanEnum


class OrganizationOrganizationPlan(Model):
    plan: PlanEnum | None = None
    audit_logs_retention_in_days: float | None = None

from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .owner_info import OwnerInfo
from .project_options import ProjectOptions
from .subscription_status import SubscriptionStatus


class Subscription(Model):
    agency_site: bool | None = None
    created_at: DateTime | None = None
    environments: int | None = None
    green: bool | None = None
    hipaa: bool | None = None
    id: str | None = None
    invoiced: bool | None = None
    is_trial_plan: bool | None = None
    owner: UUID | None = None
    owner_info: OwnerInfo | None = None
    plan: str | None = None
    project_endpoint: str | None = None
    project_id: str | None = None
    project_options: ProjectOptions | None = None
    project_region: str | None = None
    project_region_label: str | None = None
    project_title: str | None = None
    project_ui: str | None = None
    services: list[dict[str, Any]] | None = None
    status: SubscriptionStatus | None = None
    storage: int | None = None
    updated_at: DateTime | None = None
    user_licenses: int | None = None
    vendor: str | None = None

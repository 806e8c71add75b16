from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .owner_info import OwnerInfo


class ProjectOptionsDefaults(Model):
    access: dict[str, Any] | None = None
    capabilities: dict[str, Any] | None = None
    settings: dict[str, Any] | None = None
    variables: dict[str, Any] | None = None


class ProjectOptionsEnforced(Model):
    capabilities: dict[str, Any] | None = None
    settings: dict[str, Any] | None = None


class ProjectOptions(Model):
    billing: dict[str, Any] | None = None
    defaults: ProjectOptionsDefaults | None = None
    enforced: ProjectOptionsEnforced | None = None
    plans: list[str] | None = None
    regions: list[str] | None = None


class SubscriptionStatus(OpenStrEnum):
    REQUESTED = "requested"
    PROVISIONING_FAILURE = "provisioning failure"
    PROVISIONING = "provisioning"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class Subscription(Model):
    agency_site: bool | None = None
    created_at: DateTime | None = None
    """When it was created."""

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
    """Storage of each environment in MiB, in multiples of 1024."""

    updated_at: DateTime | None = None
    """When it was last changed."""

    user_licenses: int | None = None
    vendor: str | None = None

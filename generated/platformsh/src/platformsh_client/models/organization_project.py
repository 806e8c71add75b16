from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._runtime import Model
from .activity import Activity
from .created_at import CreatedAt
from .organization_id import OrganizationID
from .project_default_branch import ProjectDefaultBranch
from .project_id import ProjectID
from .project_plan import ProjectPlan
from .project_status import ProjectStatus, SubscriptionID
from .project_time_zone import ProjectTimeZone
from .project_title import ProjectTitle
from .project_type import ProjectType
from .region_id import RegionID
from .updated_at import UpdatedAt


class AggregatedFeatures(Model):
    backups: dict[str, Any] | None = None


AggregatedSellables: TypeAlias = dict[str, dict[str, Any]]


class OrganizationProjectLinksActivities(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinksAddons(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinksApi(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinksDelete(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationProjectLinksPlanUri(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinksSubscription(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinksUpdate(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationProjectLinksUpdateUsageAlerts(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationProjectLinksViewUsageAlerts(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationProjectLinks(Model):
    activities: OrganizationProjectLinksActivities | None = None
    addons: OrganizationProjectLinksAddons | None = None
    api: OrganizationProjectLinksApi | None = None
    delete: OrganizationProjectLinksDelete | None = None
    plan_uri: OrganizationProjectLinksPlanUri | None = None
    self_: Annotated[OrganizationProjectLinksSelf | None, Field(alias="self")] = None
    subscription: OrganizationProjectLinksSubscription | None = None
    update: OrganizationProjectLinksUpdate | None = None
    update_usage_alerts: OrganizationProjectLinksUpdateUsageAlerts | None = None
    view_usage_alerts: OrganizationProjectLinksViewUsageAlerts | None = None


ProjectDedicatedTag: TypeAlias = str


PlanTitles: TypeAlias = dict[str, str]


class ProjectOptionsAggregated(Model):
    billing: dict[str, Any] | None = None
    container_sizes: list[str] | None = None
    debug: dict[str, Any] | None = None
    defaults: dict[str, Any] | None = None
    enforced: dict[str, Any] | None = None
    features: AggregatedFeatures | None = None
    initialize: dict[str, Any] | None = None
    plan_titles: PlanTitles | None = None
    plans: list[str] | None = None
    regions: list[str] | None = None
    sellables: AggregatedSellables | None = None


ProjectTrialPlan: TypeAlias = bool


ProjectUI: TypeAlias = str


class OrganizationProject(Model):
    links: Annotated[OrganizationProjectLinks | None, Field(alias="_links")] = None
    activities: list[Activity] | None = None
    created_at: CreatedAt | None = None
    """When it was created."""

    dedicated_tag: ProjectDedicatedTag | None = None
    default_branch: ProjectDefaultBranch | None = None
    fastly_service_ids: list[str] | None = None
    id: ProjectID | None = None
    organization_id: OrganizationID | None = None
    plan: ProjectPlan | None = None
    project_options: ProjectOptionsAggregated | None = None
    project_ui: ProjectUI | None = None
    region: RegionID | None = None
    status: ProjectStatus | None = None
    subscription_id: SubscriptionID | None = None
    timezone: ProjectTimeZone | None = None
    title: ProjectTitle | None = None
    trial_plan: ProjectTrialPlan | None = None
    type: ProjectType | None = None
    updated_at: UpdatedAt | None = None
    """When it was last changed."""

    vendor: str | None = None

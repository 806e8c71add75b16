from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .activity import Activity
from .created_at import CreatedAt
from .organization_id import OrganizationID
from .organization_project_links import OrganizationProjectLinks
from .project_dedicated_tag import ProjectDedicatedTag
from .project_default_branch import ProjectDefaultBranch
from .project_id import ProjectID
from .project_options_aggregated import ProjectOptionsAggregated
from .project_plan import ProjectPlan
from .project_status import ProjectStatus
from .project_time_zone import ProjectTimeZone
from .project_title import ProjectTitle
from .project_trial_plan import ProjectTrialPlan
from .project_type import ProjectType
from .project_ui import ProjectUI
from .region_id import RegionID
from .subscription_id import SubscriptionID
from .updated_at import UpdatedAt


class OrganizationProject(Model):
    links: Annotated[OrganizationProjectLinks | None, Field(alias="_links")] = None
    activities: list[Activity] | None = None
    created_at: CreatedAt | None = None
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
    vendor: str | None = None

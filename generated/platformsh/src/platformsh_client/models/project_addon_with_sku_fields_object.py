from typing import Annotated, Literal

from pydantic import Field

from .._runtime import Model
from .activity import Activity
from .created_at import CreatedAt
from .project_addon_base_allowed_value import ProjectAddonBaseAllowedValue
from .project_addon_base_links import ProjectAddonBaseLinks
from .project_addon_base_status import ProjectAddonBaseStatus
from .project_addon_id import ProjectAddonID
from .project_addon_sku import ProjectAddonSKU
from .project_id import ProjectID
from .updated_at import UpdatedAt


class ProjectAddonWithSkuFieldsObject(Model):
    links: Annotated[ProjectAddonBaseLinks | None, Field(alias="_links")] = None
    activities: list[Activity] | None = None
    allowed_values: list[ProjectAddonBaseAllowedValue] | None = None
    created_at: CreatedAt | None = None
    id: ProjectAddonID
    project_id: ProjectID | None = None
    status: ProjectAddonBaseStatus | None = None
    title: str | None = None
    type: Literal[
        "backups",
        "big_dev",
        "big_dev_service",
        "blackfire",
        "continuous_profiling",
        "hipaa",
        "observability_suite",
        "project_support_level",
    ]
    unit: str | None = None
    updated_at: UpdatedAt | None = None
    sku: ProjectAddonSKU

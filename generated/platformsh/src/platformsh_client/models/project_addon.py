from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model
from .activity import Activity
from .addon_type import (
    ProjectAddonBaseAllowedValue,
    ProjectAddonBaseLinks,
    ProjectAddonBaseStatus,
    ProjectAddonID,
)
from .created_at import CreatedAt
from .project_addon_quantity import ProjectAddonQuantity
from .project_addon_sku import ProjectAddonSKU
from .project_id import ProjectID
from .updated_at import UpdatedAt


class ProjectAddonWithQuantityFieldsObject(Model):
    links: Annotated[ProjectAddonBaseLinks | None, Field(alias="_links")] = None
    activities: list[Activity] | None = None
    allowed_values: list[ProjectAddonBaseAllowedValue] | None = None
    created_at: CreatedAt | None = None
    """When it was created."""

    id: ProjectAddonID
    project_id: ProjectID | None = None
    status: ProjectAddonBaseStatus | None = None
    title: str | None = None
    type: Literal["environments", "storage", "user_licenses"]
    unit: str | None = None
    updated_at: UpdatedAt | None = None
    """When it was last changed."""

    quantity: ProjectAddonQuantity


class ProjectAddonWithSkuFieldsObject(Model):
    links: Annotated[ProjectAddonBaseLinks | None, Field(alias="_links")] = None
    activities: list[Activity] | None = None
    allowed_values: list[ProjectAddonBaseAllowedValue] | None = None
    created_at: CreatedAt | None = None
    """When it was created."""

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
    """When it was last changed."""

    sku: ProjectAddonSKU


ProjectAddon: TypeAlias = Annotated[
    ProjectAddonWithSkuFieldsObject | ProjectAddonWithQuantityFieldsObject,
    Field(discriminator="type"),
]

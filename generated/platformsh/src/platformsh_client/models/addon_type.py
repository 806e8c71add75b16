from typing import Annotated, TypeAlias

from pydantic import Field

from .._runtime import Model, OpenStrEnum

AddonType: TypeAlias = str


ProjectAddonBaseAllowedValue: TypeAlias = str | int


class ProjectAddonBaseLinksDelete(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class ProjectAddonBaseLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class ProjectAddonBaseLinksUpdate(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class ProjectAddonBaseLinks(Model):
    delete: ProjectAddonBaseLinksDelete | None = None
    self_: Annotated[ProjectAddonBaseLinksSelf | None, Field(alias="self")] = None
    update: ProjectAddonBaseLinksUpdate | None = None


class ProjectAddonBaseStatus(OpenStrEnum):
    REQUESTED = "requested"
    ACTIVE = "active"
    FAILED = "failed"


ProjectAddonID: TypeAlias = str

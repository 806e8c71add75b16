from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .organization_project import OrganizationProject


class ProjectFacets(Model):
    plans: dict[str, str] | None = None


class ListOrgProjectsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    count: int | None = None
    facets: ProjectFacets | None = None
    items: list[OrganizationProject] | None = None

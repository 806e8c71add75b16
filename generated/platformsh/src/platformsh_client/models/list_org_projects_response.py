from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .organization_project import OrganizationProject
from .project_facets import ProjectFacets


class ListOrgProjectsResponse(Model):
    count: int | None = None
    items: list[OrganizationProject] | None = None
    facets: ProjectFacets | None = None
    links: ListLinks | None = Field(default=None, alias="_links")

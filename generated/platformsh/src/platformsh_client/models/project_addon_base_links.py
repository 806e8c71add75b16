from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .project_addon_base_links_delete import ProjectAddonBaseLinksDelete
from .project_addon_base_links_self import ProjectAddonBaseLinksSelf
from .project_addon_base_links_update import ProjectAddonBaseLinksUpdate


class ProjectAddonBaseLinks(Model):
    delete: ProjectAddonBaseLinksDelete | None = None
    self_: Annotated[ProjectAddonBaseLinksSelf | None, Field(alias="self")] = None
    update: ProjectAddonBaseLinksUpdate | None = None

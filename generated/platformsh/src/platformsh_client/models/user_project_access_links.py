from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .user_project_access_links_delete import UserProjectAccessLinksDelete
from .user_project_access_links_self import UserProjectAccessLinksSelf
from .user_project_access_links_update import UserProjectAccessLinksUpdate


class UserProjectAccessLinks(Model):
    delete: UserProjectAccessLinksDelete | None = None
    self_: Annotated[UserProjectAccessLinksSelf | None, Field(alias="self")] = None
    update: UserProjectAccessLinksUpdate | None = None

from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .hal_links_next import HalLinksNext
from .hal_links_previous import HalLinksPrevious
from .hal_links_self import HalLinksSelf


class HalLinks(Model):
    next: HalLinksNext | None = None
    previous: HalLinksPrevious | None = None
    self_: Annotated[HalLinksSelf | None, Field(alias="self")] = None

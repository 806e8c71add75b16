from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .vouchers_links_self import VouchersLinksSelf


class VouchersLinks(Model):
    self_: Annotated[VouchersLinksSelf | None, Field(alias="self")] = None

from pydantic import Field

from .._runtime import Model
from .vouchers_links_self import VouchersLinksSelf


class VouchersLinks(Model):
    self_: VouchersLinksSelf | None = Field(default=None, alias="self")

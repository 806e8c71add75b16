from typing import Any

from pydantic import Field

from .._runtime import Model


class Components(Model):
    voucher_vat_baseprice: dict[str, Any] | None = Field(
        default=None, alias="voucher/vat/baseprice"
    )

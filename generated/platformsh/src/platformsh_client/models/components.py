from typing import Annotated, Any

from pydantic import Field

from .._runtime import Model


class Components(Model):
    voucher_vat_baseprice: Annotated[
        dict[str, Any] | None, Field(alias="voucher/vat/baseprice")
    ] = None

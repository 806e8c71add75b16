from typing import Any

from .._runtime import DateTime, Model
from .discount_commitment import DiscountCommitment
from .discount_discount import DiscountDiscount
from .discount_status import DiscountStatus
from .discount_type import DiscountType


class Discount(Model):
    commitment: DiscountCommitment | None = None
    config: dict[str, Any] | None = None
    discount: DiscountDiscount | None = None
    end_at: DateTime | None = None
    id: int | None = None
    organization_id: str | None = None
    start_at: DateTime | None = None
    status: DiscountStatus | None = None
    total_months: int | None = None
    type: DiscountType | None = None
    type_label: str | None = None

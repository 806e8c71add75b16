from datetime import datetime
from typing import Any

from .._runtime import Model
from .discount_commitment import DiscountCommitment
from .discount_discount import DiscountDiscount
from .discount_status import DiscountStatus
from .discount_type import DiscountType


class Discount(Model):
    id: int | None = None
    organization_id: str | None = None
    type: DiscountType | None = None
    type_label: str | None = None
    status: DiscountStatus | None = None
    commitment: DiscountCommitment | None = None
    total_months: int | None = None
    discount: DiscountDiscount | None = None
    config: dict[str, Any] | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None

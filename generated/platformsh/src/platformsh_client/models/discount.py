from typing import Any

from .._runtime import DateTime, Model, OpenStrEnum


class CurrencyAmount(Model):
    amount: float | int | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class CurrencyAmountNullable(Model):
    amount: float | int | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class DiscountCommitmentAmount(Model):
    commitment_period: CurrencyAmount | None = None
    contract_total: CurrencyAmount | None = None
    monthly: CurrencyAmount | None = None


class DiscountCommitmentNet(Model):
    commitment_period: CurrencyAmount | None = None
    contract_total: CurrencyAmount | None = None
    monthly: CurrencyAmount | None = None


class DiscountCommitment(Model):
    amount: DiscountCommitmentAmount | None = None
    months: int | None = None
    net: DiscountCommitmentNet | None = None


class DiscountDiscount(Model):
    commitment_period: CurrencyAmountNullable | None = None
    contract_total: CurrencyAmountNullable | None = None
    monthly: CurrencyAmount | None = None


class DiscountStatus(OpenStrEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    EXPIRED = "expired"
    DEACTIVATED = "deactivated"


class DiscountType(OpenStrEnum):
    ALLOWANCE = "allowance"
    STARTUP = "startup"
    ENTERPRISE = "enterprise"


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

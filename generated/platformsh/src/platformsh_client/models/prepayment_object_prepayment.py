from .._runtime import Model
from .prepayment_object_prepayment_balance import PrepaymentObjectPrepaymentBalance


class PrepaymentObjectPrepayment(Model):
    balance: PrepaymentObjectPrepaymentBalance | None = None
    fallback: str | None = None
    last_updated_at: str | None = None
    organization_id: str | None = None
    sufficient: bool | None = None

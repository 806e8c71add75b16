from .._runtime import Model
from .prepayment_object_prepayment_balance import PrepaymentObjectPrepaymentBalance


class PrepaymentObjectPrepayment(Model):
    organization_id: str | None = None
    balance: PrepaymentObjectPrepaymentBalance | None = None
    last_updated_at: str | None = None
    sufficient: bool | None = None
    fallback: str | None = None

from .._runtime import Model
from .prepayment_transaction_object_amount import PrepaymentTransactionObjectAmount


class PrepaymentTransactionObject(Model):
    amount: PrepaymentTransactionObjectAmount | None = None
    created: str | None = None
    expire_date: str | None = None
    message: str | None = None
    order_id: str | None = None
    status: str | None = None
    updated: str | None = None

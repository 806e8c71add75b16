from .._runtime import Model
from .prepayment_transaction_object_amount import PrepaymentTransactionObjectAmount


class PrepaymentTransactionObject(Model):
    order_id: str | None = None
    message: str | None = None
    status: str | None = None
    amount: PrepaymentTransactionObjectAmount | None = None
    created: str | None = None
    updated: str | None = None
    expire_date: str | None = None

from pydantic import Field

from .._runtime import Model
from .list_org_prepayment_transactions_response_links import (
    ListOrgPrepaymentTransactionsResponseLinks,
)
from .prepayment_transaction_object import PrepaymentTransactionObject


class ListOrgPrepaymentTransactionsResponse(Model):
    links: ListOrgPrepaymentTransactionsResponseLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    transactions: list[PrepaymentTransactionObject] | None = None

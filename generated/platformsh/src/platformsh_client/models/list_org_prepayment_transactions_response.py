from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_org_prepayment_transactions_response_links import (
    ListOrgPrepaymentTransactionsResponseLinks,
)
from .prepayment_transaction_object import PrepaymentTransactionObject


class ListOrgPrepaymentTransactionsResponse(Model):
    links: Annotated[ListOrgPrepaymentTransactionsResponseLinks | None, Field(alias="_links")] = (
        None
    )
    count: int | None = None
    transactions: list[PrepaymentTransactionObject] | None = None

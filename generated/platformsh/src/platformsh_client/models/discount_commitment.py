from .._runtime import Model
from .discount_commitment_amount import DiscountCommitmentAmount
from .discount_commitment_net import DiscountCommitmentNet


class DiscountCommitment(Model):
    amount: DiscountCommitmentAmount | None = None
    months: int | None = None
    net: DiscountCommitmentNet | None = None

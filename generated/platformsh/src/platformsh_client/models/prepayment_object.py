from .._runtime import Model
from .prepayment_object_prepayment import PrepaymentObjectPrepayment


class PrepaymentObject(Model):
    prepayment: PrepaymentObjectPrepayment | None = None

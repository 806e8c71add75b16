from typing import TypeAlias

from .billing_plans_options_relation import BillingPlansOptionsRelation

BillingPlansOptionsList: TypeAlias = list[BillingPlansOptionsRelation]

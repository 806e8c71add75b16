"""Tests of public names and the ledger."""
